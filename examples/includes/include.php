<?php

/*
 * Puts profiles into pages that PHP makes, by one line:
 *
 * <?= city_profiles('city/ghent?view=profile&lang=it', 'https://www.example.org/city-profiles/it/city/ghent', 'Ghent') ?>
 *
 * The last good copy of each fragment is kept in a folder, and shown while the widget server is away.
 */

declare(strict_types=1);

/** Where PHP reaches the widget server. */
const CITY_PROFILES_SERVER = 'http://127.0.0.1:8080/';

/** A folder that PHP may write to and the web server does not show. */
const CITY_PROFILES_KEPT = __DIR__ . '/kept';

/** After how many seconds the server is asked again. */
const CITY_PROFILES_FRESH = 300;

/** The fragment, perhaps an older copy of it; or else a link to its page. */
function city_profiles(string $fragment, string $page, string $name): string
{
    $file = CITY_PROFILES_KEPT . '/' . hash('sha256', $fragment);
    if (city_profiles_is_due("$file.asked")) {
        $answer = city_profiles_ask($fragment);
        if ($answer !== null) {
            city_profiles_keep("$file.html", $answer);
        }
    }
    $kept = is_file("$file.html") ? file_get_contents("$file.html") : false;
    $link = '<p><a href="' . htmlspecialchars($page) . '">' . htmlspecialchars($name) . '</a></p>';
    return $kept === false ? $link : $kept;
}

/** Whether it is time to ask again: whatever comes of it, others do not wait for a server that may be away. */
function city_profiles_is_due(string $asked): bool
{
    if (!is_dir(CITY_PROFILES_KEPT)) {
        @mkdir(CITY_PROFILES_KEPT, 0770, true);
    }
    clearstatcache();
    $due = !is_file($asked) || time() - filemtime($asked) >= CITY_PROFILES_FRESH;
    return $due && @touch($asked);
}

/** The server's answer if it is a complete fragment. */
function city_profiles_ask(string $fragment): ?string
{
    $context = stream_context_create(['http' => ['timeout' => 2.0, 'follow_location' => 0, 'user_agent' => '']]);
    $answer = @file_get_contents(CITY_PROFILES_SERVER . 'v1/fragment/' . $fragment, false, $context, 0, 1_000_000);
    // the variable is deprecated from PHP 8.5 on, the function is there from 8.4 on
    $head = function_exists('http_get_last_response_headers')
        ? http_get_last_response_headers()
        : $http_response_header ?? null;
    $good = $answer !== false
        && preg_match('~^HTTP/1\.[01] 200 ~', $head[0] ?? '') === 1
        && str_starts_with($answer, '<article')
        && str_ends_with(rtrim($answer), '</article>');
    return $good ? $answer : null;
}

/** Replaces the copy in one step, so that nobody sees half of it. */
function city_profiles_keep(string $file, string $answer): void
{
    $new = @tempnam(CITY_PROFILES_KEPT, 'new');
    if ($new !== false && (@file_put_contents($new, $answer) !== strlen($answer) || !@rename($new, $file))) {
        @unlink($new);
    }
}
