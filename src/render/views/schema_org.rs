//! Things of the vocabulary of schema.org, as JSON-LD writes them. What a field is, its definition there says.

use serde::Serialize;

/// All that is said of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Graph {
    #[serde(rename = "@context")]
    pub context: &'static str,
    #[serde(rename = "@graph")]
    pub nodes: Vec<Node>,
}

/// A thing of the vocabulary.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type")]
pub enum Node {
    Organization(Organization),
    WebSite(Work),
    WebPage(Work),
    CollectionPage(Work),
    Article(Work),
    BreadcrumbList(Trail),
    Event(Box<Event>),
}

/// The name of a thing that is described elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    #[serde(rename = "@id")]
    pub id: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Organization {
    #[serde(rename = "@id")]
    pub id: String,
    pub name: String,
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// A `CreativeWork`.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Work {
    #[serde(rename = "@id")]
    pub id: String,
    pub url: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub in_language: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifier: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_part_of: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_entity: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_entity_of_page: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breadcrumb: Option<Named>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub associated_media: Vec<MediaObject>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub citation: Vec<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation_of_work: Option<Named>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub work_translation: Vec<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub potential_action: Option<SearchAction>,
}

/// How the site is searched: `{query}` in the address stands for what is looked for.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "SearchAction")]
pub struct SearchAction {
    pub target: EntryPoint,
    #[serde(rename = "query-input")]
    pub query_input: &'static str,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "EntryPoint", rename_all = "camelCase")]
pub struct EntryPoint {
    pub url_template: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "MediaObject", rename_all = "camelCase")]
pub struct MediaObject {
    pub content_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Trail {
    #[serde(rename = "@id")]
    pub id: String,
    pub item_list_element: Vec<Step>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "ListItem")]
pub struct Step {
    pub position: usize,
    pub name: String,
    pub item: String,
}

#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub url: String,
    pub in_language: String,
    pub start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_start_date: Option<String>,
    pub event_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_attendance_mode: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub location: Vec<Location>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_event: Option<SuperEvent>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sub_event: Vec<Session>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type")]
pub enum Location {
    Place {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        address: Option<PostalAddress>,
    },
    VirtualLocation {
        url: String,
    },
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "PostalAddress", rename_all = "camelCase")]
pub struct PostalAddress {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_locality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type")]
pub enum SuperEvent {
    Event { name: String, url: String },
    EventSeries { name: String, url: String },
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type", rename = "Event", rename_all = "camelCase")]
pub struct Session {
    pub name: String,
    pub start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    pub event_status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub location: Vec<Location>,
}
