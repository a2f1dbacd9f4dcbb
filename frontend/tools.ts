import icons from 'virtual:tool-icons';

/**
 * The icons of buttons that say in `data-icon` which they show: masks, which take the colour of the text and no element of
 * their own.
 */
const masks = Object.entries(icons).map(([name, drawing]) => {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`;
  return `[data-icon='${name}'] { --tool-icon: url("data:image/svg+xml,${encodeURIComponent(picture)}") }`;
});
const sheet = new CSSStyleSheet();
sheet.replaceSync(masks.join('\n'));
document.adoptedStyleSheets.push(sheet);
