# A city's website behind Varnish, which shows the widget server below /city-profiles/, and puts profiles into pages:
# <esi:include src="/city-profiles/v1/fragment/city/ghent?view=profile"/>
# What ends without a return goes on to Varnish's own rules, which keep what is private out of the cache.
vcl 4.1;

backend site {
    .host = "127.0.0.1";
    .port = "8081";
}

backend city_profiles {
    .host = "127.0.0.1";
    .port = "8080";
    .connect_timeout = 2s;
    .first_byte_timeout = 3s;
    .between_bytes_timeout = 3s;
}

sub vcl_recv {
    if (req.url !~ "^/city-profiles/") {
        set req.backend_hint = site;
    } else {
        set req.backend_hint = city_profiles;
        unset req.http.Cookie;
        unset req.http.Authorization;
        # All but fragments, as part of this website: set the widget server's base-address to
        # https://www.example.org/city-profiles/.
        if (req.url !~ "^/city-profiles/v1/fragment/") {
            return (pass);
        }
        # Fragments are there for includes only.
        if (req.esi_level == 0) {
            return (synth(404));
        }
        set req.http.Host = "city-profiles";
        return (hash);
    }
}

sub vcl_backend_fetch {
    if (bereq.backend == city_profiles) {
        set bereq.url = regsub(bereq.url, "^/city-profiles/", "/");
        # Nothing of the visitor is passed on for fragments.
        if (bereq.url ~ "^/v1/fragment/") {
            unset bereq.http.User-Agent;
            unset bereq.http.Referer;
            unset bereq.http.Accept-Language;
            unset bereq.http.X-Forwarded-For;
        }
    }
}

sub vcl_backend_response {
    if (bereq.backend != city_profiles) {
        set beresp.do_esi = true;
    } elseif (bereq.url ~ "^/v1/fragment/") {
        # Another answer never replaces a good copy; without a copy it becomes a link, below.
        if (beresp.status != 200) {
            return (error(503));
        }
        # Asked again after five minutes; the last good copy is shown for 30 days while there is no better one.
        set beresp.ttl = 5m;
        set beresp.grace = 30d;
    }
}

sub vcl_backend_error {
    if (bereq.backend == city_profiles && bereq.url ~ "^/v1/fragment/") {
        # While a good copy is shown, it stays.
        if (bereq.is_bgfetch) {
            return (abandon);
        }
        set beresp.status = 200;
        set beresp.http.Content-Type = "text/html;charset=utf-8";
        set beresp.body = {"<p><a href="https://www.example.org/city-profiles/">Profiles of cities</a></p>"};
        set beresp.ttl = 10s;
        return (deliver);
    }
}
