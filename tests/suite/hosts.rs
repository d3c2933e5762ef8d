//! What hosts read: files of the site, and configurations of servers.

use crate::own_site::{done, said, write};
use crate::site_test::SiteTest;

/// A site in two languages with a page that has moved.
fn site(deploy: &str) -> SiteTest {
    SiteTest::new()
        .configure(deploy)
        .file("content/about.md", "---\ntitle: About\naliases: [/en/former/]\n---\nText.\n")
        .file("content/about.fr.md", "---\ntitle: À propos\n---\nTexte.\n")
}

#[test]
fn a_site_that_names_no_host_has_headers_and_pages_at_former_addresses() {
    let built = site("").build();
    let built = built.is_clean();
    assert!(built.files.contains_key("_headers") && built.files.contains_key("en/former/index.html"));
    for name in ["_redirects", ".nojekyll", "CNAME", "staticwebapp.config.json"] {
        assert!(!built.files.contains_key(name), "{name}");
    }
    built.has("_headers", "Strict-Transport-Security: max-age=31536000");
    let plain = site("")
        .config("base_url = \"http://site.test\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"fr\"\n")
        .build();
    plain.lacks("_headers", "Strict-Transport-Security");
}

#[test]
fn netlify_leads_readers_to_their_language_and_from_former_addresses() {
    let built = site("[deploy.web]\nhost = \"netlify\"").build();
    built.is_clean();
    assert_eq!(
        built.text("_redirects"),
        "/ /en/ 302! Language=en\n/ /fr/ 302! Language=fr\n/en/former/ /en/about/ 301\n/en/former /en/about/ 301\n\
         /en/* /en/404.html 404\n/fr/* /fr/404.html 404\n"
    );
    assert!(!built.files.contains_key("en/former/index.html"), "the host redirects");
    let alone = site("[deploy.web]\nhost = \"netlify\"\nnegotiate = false").build();
    alone.lacks("_redirects", "Language=");
}

#[test]
fn what_only_netlify_understands_is_written_for_it_alone() {
    for host in ["cloudflare-pages", "gitlab-pages"] {
        let built = site(&format!("[deploy.web]\nhost = \"{host}\"")).build();
        assert_eq!(built.text("_redirects"), "/en/former/ /en/about/ 301\n/en/former /en/about/ 301\n");
        assert_eq!(built.files.contains_key("_headers"), host == "cloudflare-pages");
    }
}

#[test]
fn github_gets_pages_at_former_addresses_and_its_own_files() {
    let built = site("[deploy.web]\nhost = \"github-pages\"").build();
    built.is_clean();
    assert_eq!((built.text(".nojekyll"), built.text("CNAME")), ("", "site.test\n"));
    assert!(built.files.contains_key("en/former/index.html") && !built.files.contains_key("_headers"));
    let own = |url: &str| {
        let config = format!(
            "base_url = \"{url}\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"fr\"\n[deploy.web]\nhost = \"github-pages\"\n"
        );
        site("").config(&config).build().files.contains_key("CNAME")
    };
    assert!(!own("https://somebody.github.io/site") && !own("https://example.org"));
    assert!(own("https://www.somebody.test"));
    // Pages at former addresses stay as long as one host needs them.
    let both = site("[deploy.web]\nhost = \"github-pages\"\n[deploy.other]\nhost = \"netlify\"").build();
    assert!(both.files.contains_key("en/former/index.html") && both.files.contains_key("_redirects"));
}

#[test]
fn azure_gets_routes_headers_and_types() {
    let headers = "[headers.\"/files/*\"]\nX-Robots-Tag = \"noindex\"";
    let built = site(&format!("{headers}\n[deploy.web]\nhost = \"azure-static-web-apps\"")).build();
    built.is_clean();
    let config: serde_json::Value = serde_json::from_str(built.text("staticwebapp.config.json")).unwrap();
    assert_eq!(config["routes"][0]["route"], "/en/former/");
    assert_eq!(config["routes"][0]["redirect"], "/en/about/");
    assert_eq!(config["routes"][2]["route"], "/files/*");
    assert_eq!(config["globalHeaders"]["X-Content-Type-Options"], "nosniff");
    assert_eq!(config["responseOverrides"]["404"]["rewrite"], "/404.html");
    assert_eq!(config["mimeTypes"][".ics"], "text/calendar; charset=utf-8");
}

#[test]
fn a_static_file_takes_the_place_of_what_a_host_reads() {
    let own = site("[deploy.web]\nhost = \"github-pages\"").file("content/_static/CNAME", "other.test\n");
    let built = own.build();
    built.is_clean();
    assert_eq!(built.text("CNAME"), "other.test\n");
}

#[test]
fn what_a_host_does_not_take_is_reported_at_its_name() {
    let long = "x".repeat(2000);
    let built =
        site(&format!("[headers]\nX-Long = \"{long}\"\n[deploy.web]\nhost = \"cloudflare-pages\"")).build();
    built
        .has_code("host-limit")
        .reports(
        "site.toml:12:8 error[host-limit] `cloudflare-pages` cannot publish the site: the header `X-Long` of `/*` is longer than the 2000 bytes that it takes",
    );
    let pattern = "[headers.\"/en/:page/\"]\nX-Page = \"1\"\n[deploy.web]\nhost = \"azure-static-web-apps\"";
    site(pattern).build().reports(
        "site.toml:12:8 error[host-limit] `azure-static-web-apps` cannot publish the site: `[headers.\"/en/:page/\"]` cannot be written for it",
    );
    let named = site("[deploy.web]\nhost = \"netlify\"").file("content/_static/a#b.txt", "text");
    named.build().reports(
        "site.toml:10:8 error[host-limit] `netlify` cannot publish the site: the file `a#b.txt` has a sign in its name that it does not take",
    );
    let lowered = site(&format!("{pattern}\n[checks]\nhost-limit = \"warning\""));
    lowered.build().has_code("host-limit");
}

#[test]
fn a_table_of_a_target_is_read_exactly() {
    let helps = |table: &str| site(table).helps();
    assert_eq!(helps("[deploy.web]\nhost = \"netlfy\""), ["did you mean `netlify`?"]);
    assert_eq!(helps("[deploy.web]\npath = \"/srv\""), ["add `host = \"netlify\"`"]);
    assert_eq!(
        helps("[deploy.web]\nhost = \"nginx\""),
        ["add the folder in which the site is published: `path = \"/srv/www/site\"`"]
    );
    let wrong = site("[deploy.web]\nhost = \"netlify\"\npath = \"/srv\"").build();
    wrong.reports("site.toml:11:8 error[out-of-range] `netlify` does not publish a folder of this computer");
    let sign = site("[deploy.web]\nhost = \"nginx\"\npath = \"/srv/$x\"").build();
    sign.has_code("out-of-range");
}

/// A site on disk with a server of its own.
fn on_disk(base_url: &str, host: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let config = format!(
        "base_url = \"{base_url}\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"zh-Hant\"\n\
         [headers.\"/files/:name\"]\nX-One = \"a $b {{c}} \\\"d\\\"\"\n[deploy.web]\nhost = \"{host}\"\npath = \"/srv/www\"\n"
    );
    let config = if host == "cloudfront" { config.replace("path = \"/srv/www\"\n", "") } else { config };
    write(place.path(), "site.toml", &config);
    write(
        place.path(),
        "content/_index.en.md",
        "---\ntitle: Home\naliases: [/en/a+b/, /was.html]\n---\nText.\n",
    );
    write(place.path(), "content/_index.zh.md", "---\ntitle: 首頁\n---\n正文。\n");
    place
}

#[test]
fn nginx_gets_maps_and_a_part_of_its_server() {
    let place = on_disk("https://site.test/sub", "nginx");
    let text = done(place.path(), &["server-config", "web"]);
    for line in [
        "\"~^/sub/files/[^/]+$\" \"a ${hexaglot_dollar}b {c} \\\"d\\\"\";",
        "[ ]*zh-TW(?![a-z0-9])\" \"/sub/zh/\";",
        "alias \"/srv/www/current/\";",
        "location = \"/sub/en/a+b\" {\n  return 301 \"/sub/en/\";",
        "location ^~ \"/sub/zh/\" {\n  alias \"/srv/www/current/zh/\";\n  error_page 404 \"/sub/zh/404.html\";",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let folder = place.path().join("conf");
    done(place.path(), &["server-config", "web", "--output", "conf"]);
    assert!(folder.join("hexaglot-maps.conf").exists() && folder.join("hexaglot-site.conf").exists());
}

#[test]
fn caddy_and_cloudfront_get_theirs() {
    let caddy = on_disk("https://site.test", "caddy");
    let text = done(caddy.path(), &["server-config", "web"]);
    for line in [
        "path_regexp \"^/files/[^/]+$\"",
        "+X-One \"a $b \\{c} \\\"d\\\"\"",
        "path_regexp \"^(?:/en/a[+]b/|/en/a[+]b)$\"",
        "rewrite * \"/zh/404.html\"",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let cloudfront = on_disk("https://site.test", "cloudfront");
    let text = done(cloudfront.path(), &["server-config", "web"]);
    assert!(text.contains("\"/was.html\":\"/en/\""), "{text}");
}

#[test]
fn a_server_that_reads_the_site_itself_or_is_unknown_gets_a_sentence() {
    let place = on_disk("https://site.test", "cloudfront");
    let (code, text) = said(place.path(), &["server-config", "wbe"]);
    assert_eq!((code, text.contains("did you mean `web`?")), (2, true), "{text}");
    let config = std::fs::read_to_string(place.path().join("site.toml")).unwrap();
    write(place.path(), "site.toml", &config.replace("cloudfront", "netlify"));
    assert!(done(place.path(), &["server-config", "web"]).contains("there is nothing to configure"));
    write(place.path(), "site.toml", config.split("[deploy").next().unwrap());
    let (code, text) = said(place.path(), &["publish", "web"]);
    assert_eq!((code, text.contains("add a table `[deploy.web]`")), (2, true), "{text}");
}
