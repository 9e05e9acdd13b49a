import { parseAst } from 'vite'

/** A place in code that could make something leave: the page, the computer, or the app. */
export interface WayOut {
  /** 'fetch', 'navigator.sendBeacon', '<img src>', 'location.href =' */
  readonly way: string
  /** from 1 */
  readonly line: number
}

/** Standing alone or behind `window.`: whoever has the name can send with it, make somebody else send, or run code that this census has not seen. */
const NAMES = new Set([
  'Audio',
  'EventSource',
  'FontFace',
  'Image',
  'Notification',
  'PaymentRequest',
  'PresentationRequest',
  'RTCPeerConnection',
  'SharedWorker',
  'SpeechRecognition',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'cookieStore',
  'eval',
  'fetch',
  'fetchLater',
  'importScripts',
  'navigation',
  // some browsers let a voice of the maker's servers read
  'speechSynthesis',
  'webkitRTCPeerConnection',
  'webkitSpeechRecognition',
])

/** Behind any dot. */
const MEMBERS = new Set([
  'addModule',
  'addRule',
  'createContextualFragment',
  // onto a disk, which may be one on the network
  'createSyncAccessHandle',
  'createWritable',
  'execCommand',
  'insertAdjacentHTML',
  'insertRule',
  'parseFromString',
  'postMessage',
  'pushManager',
  'replaceSync',
  'requestSubmit',
  'sendBeacon',
  'serviceWorker',
  'showDirectoryPicker',
  'showSaveFilePicker',
  'submit',
])

/** Standing alone, only where they are called; behind `window.` always. */
const AS_CALL = new Set(['Function', 'open', 'postMessage'])

const OF_NAVIGATOR = new Set([
  'bluetooth',
  'clipboard',
  'contacts',
  'credentials',
  'geolocation',
  'hid',
  'mediaDevices',
  'presentation',
  'registerProtocolHandler',
  'serial',
  'share',
  'usb',
])

/** A value given to one of these is asked for, or is markup or style that may ask for something. */
const ASSIGNED = new Set([
  'action',
  'background',
  'backgroundImage',
  'cookie',
  'cssText',
  'formAction',
  'href',
  'innerHTML',
  'location',
  'outerHTML',
  'ping',
  'poster',
  'src',
  'srcdoc',
  'srcset',
])

/** Elements that ask for something or lead somewhere, with the attributes that say what. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'ping'],
  area: ['href', 'ping'],
  audio: ['src'],
  base: ['href'],
  button: ['formAction'],
  embed: ['src'],
  feImage: ['href', 'xlinkHref'],
  form: ['action'],
  frame: ['src'],
  iframe: ['src', 'srcDoc'],
  image: ['href', 'xlinkHref'],
  img: ['src', 'srcSet'],
  input: ['src', 'formAction'],
  link: ['href'],
  meta: ['httpEquiv'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  use: ['href', 'xlinkHref'],
  video: ['src', 'poster'],
}

const GLOBAL = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames', 'defaultView'])
const DOCUMENT = new Set(['document', 'ownerDocument', 'contentDocument'])
const ADDRESS_CALLS = new Set(['assign', 'replace'])
/** Names so common that a file may use them for something of its own. */
const OFTEN_ONES_OWN = new Set([
  'open',
  'postMessage',
  'self',
  'top',
  'parent',
  'frames',
  'location',
  'Function',
  'navigation',
])
/** What of a type stands in code that runs. */
const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
])

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/**
 * Every way out that stands in a script, by its syntax: words in comments, in strings or as names of one's own do not count, except that a style in
 * a string may name an address. What is put together at run time (`window[name]`) counts as such.
 * @param file only its ending matters
 */
export function waysOut(file: string, code: string): WayOut[] {
  const found: { readonly way: string; readonly node: Node; readonly by: string | undefined }[] = []
  const lang = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js'
  const own = new Set<string>()
  visit(parseAst(code, { lang }) as unknown as Node, (way, node, by) => found.push({ way, node, by }), own)
  const lineAt = lineFinder(code)
  return found
    .filter(({ by }) => by === undefined || !own.has(by))
    .map(({ way, node }) => ({ way, line: lineAt(node.start) }))
}

/** `by`: the name of the browser that makes it a way out, should the file not use that name for something of its own */
type Note = (way: string, node: Node, by?: string) => void

function visit(node: Node, note: Note, own: Set<string>): void {
  if (node.type.startsWith('TS') && !TRANSPARENT.has(node.type)) return
  look(node, note)
  for (const [field, value] of Object.entries(node)) {
    if (isNameOnly(node, field)) continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue
      if (DECLARES.has(field)) declare(child, own)
      visit(child, note, own)
    }
  }
}
const DECLARES = new Set(['id', 'params', 'param', 'local'])

/** Only the names that matter: `const { open } = …`, `(open) => …`, `import { open } from …` */
function declare(pattern: Node, own: Set<string>): void {
  if (pattern.type === 'Identifier') {
    if (OFTEN_ONES_OWN.has(nameOf(pattern))) own.add(nameOf(pattern))
    return
  }
  if (!PATTERNS.has(pattern.type)) return
  for (const value of Object.values(pattern)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) declare(child, own)
  }
}
const PATTERNS = new Set(['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'Property'])

function look(node: Node, note: Note): void {
  switch (node.type) {
    case 'Identifier':
      if (NAMES.has(nameOf(node))) note(nameOf(node), node, nameOf(node))
      return
    case 'MemberExpression':
      return lookAtMember(node, note)
    case 'NewExpression':
    case 'CallExpression':
      return lookAtCall(node, note)
    case 'AssignmentExpression':
      return lookAtAssignment(node, note)
    case 'VariableDeclarator':
      return lookAtVariable(node, note)
    case 'ImportExpression':
      if (!isText(node['source'])) note('import(variable)', node)
      return
    case 'JSXOpeningElement':
      return lookAtElement(node, note)
    case 'Literal':
    case 'TemplateElement':
      if (/\burl\(/.test(textOf(node))) note('url() in a text', node)
  }
}

function lookAtMember(node: Node, note: Note): void {
  const property = propertyOf(node)
  const owner = lastName(node['object'])
  if (GLOBAL.has(owner) && property === null) return note('window[variable]', node, owner)
  if (property === null) return
  if (GLOBAL.has(owner) && (NAMES.has(property) || AS_CALL.has(property))) return note(property, node)
  if (DOCUMENT.has(owner) && /^write(ln)?$/.test(property)) return note('document.write', node)
  if (owner === 'navigator' && OF_NAVIGATOR.has(property)) return note(`navigator.${property}`, node)
  if (MEMBERS.has(property)) note(`.${property}`, node)
}

function lookAtCall(node: Node, note: Note): void {
  const callee = node['callee']
  const [first, second] = node['arguments'] as readonly Node[]
  if (!isNode(callee)) return
  if (callee.type === 'Identifier' && AS_CALL.has(nameOf(callee))) return note(nameOf(callee), node, nameOf(callee))
  if (callee.type !== 'MemberExpression') return
  const method = propertyOf(callee) ?? ''
  if (lastName(callee['object']) === 'location' && ADDRESS_CALLS.has(method)) return note(`location.${method}`, node)
  const named = method.endsWith('NS') ? second : first
  if (/^createElement(NS)?$/.test(method)) {
    // React has a function of that name, too; what it makes stands in the sources as an element
    if (!isText(named)) {
      if (DOCUMENT.has(lastName(callee['object']))) note('document.createElement(variable)', node)
    } else if (Object.hasOwn(ELEMENTS, textOf(named))) note(`createElement(${textOf(named)})`, node)
  }
  if (/^setAttribute(NS)?$/.test(method)) {
    if (!isText(named)) note('setAttribute(variable)', node)
    else if (ATTRIBUTES.has(textOf(named).toLowerCase())) note(`setAttribute(${textOf(named)})`, node)
  }
}
const ATTRIBUTES = new Set([
  'style',
  'xlink:href',
  ...Object.values(ELEMENTS)
    .flat()
    .map((name) => name.toLowerCase()),
])

function lookAtAssignment(node: Node, note: Note): void {
  const target = node['left']
  if (!isNode(target)) return
  if (target.type === 'Identifier' && nameOf(target) === 'location') return note('location =', node, 'location')
  if (target.type !== 'MemberExpression') return
  const property = propertyOf(target)
  if (property !== null && ASSIGNED.has(property)) note(`.${property} =`, node)
}

/** `const { fetch } = window`, and `const other = window`, behind which this census would not see what is used. */
function lookAtVariable(node: Node, note: Note): void {
  const [target, source] = [node['id'] as Node, lastName(node['init'])]
  if (!GLOBAL.has(source) && source !== 'navigator') return
  if (target.type === 'Identifier' && plain(node['init'] as Node).type === 'Identifier') {
    return note(`${source} under another name`, node, source)
  }
  if (target.type !== 'ObjectPattern') return
  for (const property of target['properties'] as readonly Node[]) {
    const name = nameOf(property['key'] as Node | undefined)
    if (property.type === 'RestElement' || property['computed'] === true) note(`${source}[variable]`, node, source)
    else if ([NAMES, MEMBERS, AS_CALL, OF_NAVIGATOR].some((names) => names.has(name))) note(name, node, source)
  }
}

/** A place within the app is no way out: `href="#/neu"`, `href={hrefOf(…)}`. */
function lookAtElement(node: Node, note: Note): void {
  const tag = nameOf(node['name'] as Node)
  const attributes = node['attributes'] as readonly Node[]
  for (const attribute of attributes) {
    if (attribute.type === 'JSXSpreadAttribute') {
      if (Object.hasOwn(ELEMENTS, tag) && tag !== 'button') note(`<${tag} {…}>`, node)
      continue
    }
    const name = nameOf(attribute['name'] as Node)
    if (name === 'dangerouslySetInnerHTML') note(name, node)
    if (name === 'newTab') note('newTab', node)
    const leads = ELEMENTS[tag]?.includes(name) ?? (name === 'href' && isText(attribute['value']))
    if (leads && !isWithinApp(attribute['value'])) note(`<${tag} ${name}>`, node)
  }
}

function isWithinApp(value: unknown): boolean {
  if (!isNode(value)) return true
  if (isText(value)) return textOf(value).startsWith('#')
  const expression = value['expression']
  if (!isNode(expression)) return false
  if (expression.type === 'TemplateLiteral') return textOf((expression['quasis'] as Node[])[0]).startsWith('#')
  return (
    expression.type === 'CallExpression' && isNode(expression['callee']) && lastName(expression['callee']) === 'hrefOf'
  )
}

/** Names of properties, not of what is meant: `{ fetch: 1 }`, `xref.fetch`, `class { fetch() {} }`. */
function isNameOnly(node: Node, field: string): boolean {
  if (field === 'property') return node.type === 'MemberExpression' && node['computed'] !== true
  if (field === 'key') return node['computed'] !== true && node['shorthand'] !== true
  if (field === 'imported' || field === 'exported') return true
  return field === 'label' || field === 'typeAnnotation' || field === 'typeArguments' || field === 'typeParameters'
}

/** `null`: decided at run time */
function propertyOf(node: Node): string | null {
  const property = node['property']
  if (node['computed'] === true) return isText(property) ? textOf(property) : null
  return nameOf(property as Node)
}

/** 'navigator' of `window.navigator`, '' of a call */
function lastName(node: unknown): string {
  if (!isNode(node)) return ''
  const inner = plain(node)
  if (inner !== node) return lastName(inner)
  return node.type === 'MemberExpression' ? (propertyOf(node) ?? '') : nameOf(node)
}

/** Without what only says something about it: `(globalThis as Pickers)` */
function plain(node: Node): Node {
  const wrapped =
    TRANSPARENT.has(node.type) || node.type === 'ParenthesizedExpression' || node.type === 'ChainExpression'
  return wrapped ? plain(node['expression'] as Node) : node
}

function nameOf(node: Node | undefined): string {
  return typeof node?.['name'] === 'string' ? node['name'] : ''
}

function isText(node: unknown): boolean {
  if (!isNode(node)) return false
  if (node.type === 'Literal') return typeof node['value'] === 'string'
  return node.type === 'TemplateLiteral' && (node['expressions'] as unknown[]).length === 0
}

function textOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'TemplateLiteral') return textOf((node['quasis'] as Node[])[0])
  const value = node['value']
  if (typeof value === 'string') return value
  return (value as { readonly cooked?: string | null } | null)?.cooked ?? ''
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === 'string'
}

/** From an offset to the number of its line. */
function lineFinder(code: string): (offset: number) => number {
  const ends = [...code.matchAll(/\n/g)].map(({ index }) => index)
  return (offset) => {
    const line = ends.findIndex((end) => end >= offset)
    return (line < 0 ? ends.length : line) + 1
  }
}
