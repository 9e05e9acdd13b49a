/** Where bytes stood in a body, as the keys on the way there, and how many. */
type Place = readonly [path: readonly (string | number)[], length: number]

interface Packed {
  /** the body with `null` in the place of bytes; missing when the body is `undefined` */
  readonly body?: unknown
  readonly places: readonly Place[]
}

const LENGTH_BYTES = 4

/**
 * A body as bytes, to be encrypted: the length of a JSON (32 bits, little-endian), the JSON in UTF-8, and behind it the bytes that JSON
 * cannot hold. Fields that are `undefined` are left out, as in a file.
 * @throws TypeError for what would not come back as it was, such as a date, a map or a file: a bug
 */
export function packBody(body: unknown): Uint8Array {
  const found: Uint8Array[] = []
  const places: Place[] = []
  const plain = withoutBytes(body, [], (path, bytes) => {
    places.push([path, bytes.length])
    found.push(bytes)
  })
  const json = new TextEncoder().encode(JSON.stringify({ body: plain, places } satisfies Packed))
  const packed = new Uint8Array(found.reduce((sum, { length }) => sum + length, LENGTH_BYTES + json.length))
  new DataView(packed.buffer).setUint32(0, json.length, true)
  packed.set(json, LENGTH_BYTES)
  let at = LENGTH_BYTES + json.length
  for (const bytes of found) {
    packed.set(bytes, at)
    at += bytes.length
  }
  return packed
}

export function unpackBody(packed: Uint8Array): unknown {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  let at = LENGTH_BYTES + length
  const read: Packed = JSON.parse(new TextDecoder().decode(packed.subarray(LENGTH_BYTES, at)))
  const whole = { body: read.body }
  for (const [path, size] of read.places) {
    // copies: whoever hands one on, to a worker for example, gives nothing else away with it
    put(whole, ['body', ...path], packed.slice(at, at + size))
    at += size
  }
  return whole.body
}

/** The value itself where nothing in it has to be replaced. */
function withoutBytes(
  value: unknown,
  path: readonly (string | number)[],
  onBytes: (path: readonly (string | number)[], bytes: Uint8Array) => void,
): unknown {
  if (value instanceof Uint8Array) {
    onBytes(path, value)
    return null
  }
  if (Array.isArray(value))
    return value.map((item, i) => withoutBytes(item ?? noHole(item, path), [...path, i], onBytes))
  if (typeof value === 'object' && value !== null) {
    const kind = Object.getPrototypeOf(value)
    if (kind !== null && kind !== Object.prototype) throw unfit(path)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withoutBytes(item, [...path, key], onBytes)]),
    )
  }
  if (
    typeof value === 'number' ? !Number.isFinite(value) : !['string', 'boolean', 'undefined'].includes(typeof value)
  ) {
    if (value !== null) throw unfit(path)
  }
  return value
}

function noHole(item: null | undefined, path: readonly (string | number)[]): null {
  if (item === undefined) throw unfit(path)
  return item
}

function unfit(path: readonly (string | number)[]): TypeError {
  return new TypeError(`A body cannot be packed: what stands at /${path.join('/')} is more than JSON and bytes.`)
}

/** The last key is there already, as `null`: nothing but the body itself is written to. */
function put(whole: object, path: readonly (string | number)[], bytes: Uint8Array): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(node as object, key), whole)
  Reflect.set(parent as object, path.at(-1) ?? '', bytes)
}
