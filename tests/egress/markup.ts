/** A foreign address: with a scheme or with two strokes at its beginning; `data:` and `blob:` ask nobody. */
const FOREIGN = /^\s*(?!data:|blob:)(?:[a-z][a-z0-9+.-]*:|\/\/)/i

const ATTRIBUTE =
  /\s(?:href|xlink:href|src|srcset|action|formaction|poster|data|ping|background|cite|longdesc|profile|manifest)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** Links that make a browser look up or fetch before anybody clicks, and those that send it elsewhere. */
const BEFOREHAND =
  /<link[^>]*\brel\s*=\s*["']?[^"'>]*\b(dns-prefetch|preconnect|prefetch|prerender)\b|<meta[^>]*http-equiv\s*=\s*["']?refresh|<base\b/gi

/** Every way out that stands in a page or picture: foreign addresses, what is asked for beforehand, scripts within the text. */
export function waysOutOfMarkup(text: string): string[] {
  const addresses = [...text.matchAll(ATTRIBUTE)].map(([, double, single]) => double ?? single ?? '')
  return [
    ...addresses.filter((address) => FOREIGN.test(address)),
    ...[...text.matchAll(BEFOREHAND)].map(([match]) => match),
    ...[...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+\s*=\s*["']/gi)].map(([match]) => match),
  ]
}

/** Every foreign address that a style asks for. */
export function waysOutOfStyle(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const addresses = [
    ...[...bare.matchAll(/\burl\(\s*["']?([^"')]*)/gi)].map(([, address]) => address ?? ''),
    ...[...bare.matchAll(/@import\s+["']([^"']*)/gi)].map(([, address]) => address ?? ''),
    ...[...bare.matchAll(/\bimage-set\(\s*["']([^"']*)/gi)].map(([, address]) => address ?? ''),
  ]
  return addresses.filter((address) => FOREIGN.test(address))
}

/** What an installed app may be handed or may hand on: none of it, except opening files. */
export function waysOutOfManifest(text: string): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown>
  const named = ['share_target', 'protocol_handlers', 'related_applications', 'scope_extensions', 'note_taking']
  return [
    ...named.filter((name) => name in manifest),
    ...[...text.matchAll(/"([^"]*)"\s*[,}\]]/g)].map(([, value]) => value ?? '').filter((value) => FOREIGN.test(value)),
  ]
}
