/** Flow's connectors register themselves here as soon as they are loaded; Flow itself would make it only afterwards. */
const page = window as unknown as { Vaadin?: { Flow?: object } };
page.Vaadin ??= {};
page.Vaadin.Flow ??= {};

// Every component would look through all of the page's styles for those of a theme that isn't used here, and have the
// page's style sheet of what it looks for written anew.
(document as { __lumoInjectorDisabled?: boolean }).__lumoInjectorDisabled = true;

export {};
