/** A tree of elements to text: a line a block, spaces as a browser shows them, nothing of what no reader sees. */

/** The parts of a DOM node that are read here. */
export interface TreeNode {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  firstChild: TreeNode | null
  nextSibling: TreeNode | null
  parentNode: TreeNode | null
}

const ELEMENT = 1
const TEXT = 3

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)

const UNSEEN: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT INPUT TEXTAREA FIGCAPTION HEAD LINK META'.split(' '),
)

/** The text of a tree. Walks without recursion, so that no depth is too deep. */
export function textOfTree(root: TreeNode): string {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    const trimmed = line.trim()
    if (trimmed !== '') lines.push(trimmed)
    line = ''
  }
  let node: TreeNode | null = root
  while (node !== null) {
    const name: string = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : ''
    if (BLOCKS.has(name)) close()
    if (node.nodeType === TEXT) line = joined(line, node.nodeValue ?? '')
    else if (name === 'TD' || name === 'TH') line = joined(line, ' ')
    let next: TreeNode | null = UNSEEN.has(name) ? null : node.firstChild
    while (next === null && node !== null && node !== root) {
      if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase())) close()
      next = node.nextSibling
      if (next === null) node = node.parentNode
    }
    node = next
  }
  close()
  return lines.join('\n')
}

/** How many levels a tree has. */
export function depthOf(root: TreeNode): number {
  let depth = 0
  let deepest = 0
  let node: TreeNode | null = root
  while (node !== null) {
    deepest = Math.max(deepest, depth)
    let next: TreeNode | null = node.firstChild
    if (next !== null) depth++
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling
      if (next === null) {
        node = node.parentNode
        depth--
      }
    }
    node = next
  }
  return deepest
}

/** White space runs together, also across elements. */
function joined(line: string, text: string): string {
  const flat = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ')
  return line === '' || line.endsWith(' ') ? line + flat.replace(/^ /, '') : line + flat
}
