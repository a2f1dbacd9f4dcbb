declare module 'virtual:tool-icons' {
  /** The inside of an SVG 16 wide and high, by the icon's name. */
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
