import { expect, test } from 'vitest'
import { keyboardHelp } from '../src/i18n/help/keyboard.ts'
import { actionOf } from '../src/parts/question/keys.ts'

const press = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false }

test('the help names exactly the single keys that do something', () => {
  const named = keyboardHelp
    .flatMap((block) => (block.kind === 'keys' ? block.items : []))
    .flatMap(({ keys }) => keys.map((key) => key.de))
    .filter((key) => key.length === 1)
  const printable = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  const working = printable.filter((key) => /\D/.test(key) && actionOf({ ...press, key }) !== null)
  expect(named.toSorted()).toEqual(working.toSorted())
})
