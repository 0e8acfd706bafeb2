/** Of packages that only this folder installs, the part that is asked here. */
declare module 'quill' {
  export default class Quill {
    constructor(place: HTMLElement, options: object);
    readonly root: HTMLElement;
    readonly history: { readonly stack: unknown };
    getContents(): unknown;
    getSemanticHTML(): string;
    on(type: string, heard: () => void): void;
  }
}
declare module '@tiptap/core' {
  export class Editor {
    constructor(options: object);
    readonly view: { readonly dom: HTMLElement };
    readonly state: object;
    getHTML(): string;
  }
}
declare module '@tiptap/starter-kit' {
  export const StarterKit: { configure(options: object): object };
}
declare module '@tiptap/pm/history' {
  export function undoDepth(state: object): number;
  export function redoDepth(state: object): number;
}
declare module '@blocknote/core' {
  export class BlockNoteEditor {
    static create(options: object): BlockNoteEditor;
    readonly domElement: HTMLElement;
    readonly document: unknown;
    readonly prosemirrorState: { readonly doc: { toJSON(): unknown } };
    mount(place: HTMLElement): void;
    onChange(changed: () => void): void;
    blocksToHTMLLossy(): string;
  }
}
declare module 'lexical' {
  interface LexicalNode {
    append(...nodes: LexicalNode[]): this;
    clear(): this;
  }
  interface LexicalEditor {
    setRootElement(element: HTMLElement): void;
    update(change: () => void, options: object): void;
    read<T>(ask: () => T): T;
    getEditorState(): unknown;
    registerTextContentListener(changed: () => void): void;
  }
  export function createEditor(options: {
    namespace: string;
    nodes: unknown[];
    onError(error: Error): void;
  }): LexicalEditor;
  export function $getRoot(): LexicalNode;
  export function $createParagraphNode(): LexicalNode;
  export function $createTextNode(text: string): LexicalNode;
}
declare module '@lexical/rich-text' {
  export const HeadingNode: unknown;
  export function $createHeadingNode(tag: string): import('lexical').LexicalNode;
  export function registerRichText(editor: import('lexical').LexicalEditor): void;
}
declare module '@lexical/history' {
  interface HistoryState {
    readonly undoStack: readonly { readonly editorState: unknown }[];
    readonly redoStack: readonly { readonly editorState: unknown }[];
  }
  export function createEmptyHistoryState(): HistoryState;
  export function registerHistory(
    editor: import('lexical').LexicalEditor,
    state: HistoryState,
    delay: number,
  ): void;
}
declare module '@lexical/html' {
  export function $generateHtmlFromNodes(editor: import('lexical').LexicalEditor): string;
}
declare module 'ckeditor5' {
  export const Essentials: unknown;
  export const Heading: unknown;
  export const Paragraph: unknown;
  export class ClassicEditor {
    static create(place: HTMLElement, options: object): Promise<ClassicEditor>;
    readonly ui: { readonly view: { readonly editable: { readonly element: HTMLElement } } };
    readonly commands: {
      get(name: string): {
        readonly isEnabled: boolean;
      };
    };
    readonly model: { readonly document: { readonly version: number } };
    getData(): string;
  }
}
declare module 'react' {
  export function createElement(type: unknown, props: object, ...children: unknown[]): unknown;
}
declare module 'react-dom/client' {
  export function createRoot(place: HTMLElement): { render(element: unknown): void };
}
declare module 'slate' {
  interface SlateEditor {
    readonly children: unknown;
    readonly history: unknown;
  }
  export function createEditor(): SlateEditor;
}
declare module 'slate-history' {
  export function withHistory(editor: import('slate').SlateEditor): import('slate').SlateEditor;
}
declare module 'slate-react' {
  export const Slate: unknown;
  export const Editable: unknown;
  export function withReact(editor: import('slate').SlateEditor): import('slate').SlateEditor;
}
declare module 'canvas-rce' {
  export function renderIntoDiv(place: HTMLElement, props: object): void;
}
declare module '@instructure/canvas-theme' {}
