/** Flow's connectors register themselves here as soon as they are loaded; Flow itself would make it only afterwards. */
const page = window as unknown as { Vaadin?: { Flow?: object } };
page.Vaadin ??= {};
page.Vaadin.Flow ??= {};

export {};
