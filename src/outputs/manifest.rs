//! The web manifest of a language (W3C Web Application Manifest).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::lang::Lang;
use crate::render::World;

/// The manifest, as JSON.
pub fn manifest(world: &World, lang: Lang) -> String {
    let (config, site, theme) = (&world.config, &world.site, &world.theme.manifest);
    let language = config.language(lang);
    let reader = world.reader();
    let home = site.home_in(lang);
    let name = home.map_or_else(|| language.name.to_string(), |home| reader.text(home, &home.title));
    // Below an icon, `Home` would tell one site from another no better than no name.
    let own = world.locales.get(lang).message("site-short-name", &BTreeMap::new()).ok();
    let short =
        own.unwrap_or_else(|| home.map_or_else(|| name.clone(), |home| reader.text(home, &home.label)));
    let start = reader.home(lang);
    let id = format!("{}/{}/", config.base_path, language.segment);
    let mut fields = json!({
        "id": id,
        "name": name,
        "short_name": short,
        "lang": *language.tag,
        "dir": language.direction.as_str(),
        "start_url": start,
        "scope": format!("{}/", config.base_path),
        "display": theme.display.name(),
    });
    let description = home.and_then(|home| Some(reader.text(home, home.description.as_ref()?)));
    let icons: Vec<Value> = theme
        .icons
        .iter()
        .map(|icon| {
            json!({
                "src": format!("{}{}", config.base_path, icon.address),
                "sizes": icon.sizes,
                "type": icon.media_type,
                "purpose": if icon.maskable { "maskable" } else { "any" },
            })
        })
        .collect();
    for (name, value) in [
        ("description", description.map(Value::from)),
        ("theme_color", theme.theme_color.clone().map(Value::from)),
        ("background_color", theme.background_color.clone().map(Value::from)),
        ("icons", Some(icons).filter(|icons| !icons.is_empty()).map(Value::from)),
    ] {
        if let Some(value) = value {
            fields[name] = value;
        }
    }
    format!("{fields:#}\n")
}
