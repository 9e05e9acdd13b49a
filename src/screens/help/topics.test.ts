import { expect, test } from 'vitest'
import { headingSlug } from './headingSlug.ts'
import { passagesOf, sectionsOf, slugOf } from './sections.ts'
import { PARTS, TOPIC_NAMES, TOPICS } from './topics.ts'

test('every text of the help is there in both languages', () => {
  const blocks = Object.values(TOPICS).flat()
  const passages = blocks.filter(({ kind }) => kind !== 'table').flatMap(passagesOf)
  expect(passages.length).toBeGreaterThan(300)
  for (const { de, en } of passages) {
    expect(de.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(en).not.toBe(de)
  }
})

test('every topic stands in one part of the manual, in the same order', () => {
  expect(Object.values(PARTS).flat()).toEqual(TOPIC_NAMES)
})

test('every heading has an address of its own within its topic', () => {
  expect(headingSlug('Darf der Bericht öffentlich sein?')).toBe('darf-der-bericht-oeffentlich-sein')
  for (const topic of TOPIC_NAMES) {
    const slugs = sectionsOf(topic).map(slugOf)
    expect(new Set(slugs).size, topic).toBe(slugs.length)
    expect(slugs.every((slug) => slug === undefined || /^[a-z0-9-]+$/.test(slug))).toBe(true)
  }
})
