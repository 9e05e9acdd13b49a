import { expect, test } from 'vitest'
import { TOPICS } from './topics.ts'

test('every text of the help is there in both languages', () => {
  const passages: { readonly de: string; readonly en: string }[] = []
  for (const block of Object.values(TOPICS).flat()) {
    if ('text' in block) passages.push(block.text)
    else if (block.kind === 'list') passages.push(...block.items)
    else if (block.kind === 'threats')
      passages.push(...block.items.flatMap(({ who, how, against }) => [who, how, against]))
    else passages.push(...block.items.map((item) => item.text))
  }
  expect(passages.length).toBeGreaterThan(100)
  for (const { de, en } of passages) {
    expect(de.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(en).not.toBe(de)
  }
})
