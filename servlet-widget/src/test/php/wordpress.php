<?php
/*
 * Runs parts of WordPress as they are, without its database: php wordpress.php FOLDER TASK ADDRESS < INPUT
 *
 * discover  INPUT is the page at ADDRESS; prints where WordPress would ask about it
 * embed     INPUT is an answer of oEmbed about ADDRESS, in JSON; prints what WordPress would put into an article
 * post      INPUT is the text of an article by an author who may not write any HTML; prints what WordPress keeps
 */
[, $folder, $task, $address] = $argv;
define('ABSPATH', rtrim($folder, '/') . '/');
define('WPINC', 'wp-includes');
$parts = array('version', 'compat', 'load', 'plugin', 'default-constants', 'functions', 'class-wp-error',
    'l10n', 'general-template', 'link-template', 'formatting', 'kses', 'shortcodes', 'http', 'pluggable', 'embed',
    'class-wp-oembed', 'class-wp-http');
foreach ($parts as $part) {
    require_once ABSPATH . WPINC . '/' . $part . '.php';
}
// what would come from the database
foreach (array('home', 'siteurl') as $option) {
    add_filter('pre_option_' . $option, fn() => 'https://blog.example.org');
}
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
$input = stream_get_contents(STDIN);

if ($task === 'discover') {
    // what would come over the network
    add_filter('pre_http_request', fn() => array(
        'headers' => array(), 'body' => substr($input, 0, 153600), 'response' => array('code' => 200, 'message' => 'OK'),
        'cookies' => array(), 'filename' => null));
    $found = new WP_oEmbed();
    echo $found->discover($address);
} elseif ($task === 'embed') {
    $data = json_decode($input);
    $consumer = new WP_oEmbed();
    $result = wp_filter_oembed_result($consumer->data2html($data, $address), $data, $address);
    echo $result === false ? 'refused' : $result;
} elseif ($task === 'post') {
    echo wp_kses_post($input);
} else {
    fwrite(STDERR, "expected one of the tasks discover, embed, post, found '$task'\n");
    exit(2);
}
