import { type IconShape, markIcons } from '../ui/mark-icons';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text nodes, never markup. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function buildIcon(
  document: Document,
  icon: keyof typeof markIcons | IconShape,
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape: IconShape = typeof icon === 'string' ? markIcons[icon] : icon;
  svg.setAttribute('class', shape.flip ? 'cm-i cm-flip' : 'cm-i');
  svg.setAttribute('viewBox', shape.viewBox);
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shape.parts) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}
