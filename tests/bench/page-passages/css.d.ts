/** What the bundler makes of a style sheet that the page's script carries along. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
