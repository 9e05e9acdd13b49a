import type { Block, Passage } from '../../i18n/prose.ts'
import { headingSlug } from './headingSlug.ts'
import { TOPIC_NAMES, TOPICS, type Topic } from './topics.ts'

/** What stands under one heading, or at the beginning of a topic. */
export interface Section {
  readonly topic: Topic
  /** `null` at the beginning of a topic */
  readonly heading: Passage | null
  readonly passages: readonly Passage[]
}

export const SECTIONS: readonly Section[] = TOPIC_NAMES.flatMap(sectionsOf)

export function sectionsOf(topic: Topic): readonly Section[] {
  const sections: { topic: Topic; heading: Passage | null; passages: Passage[] }[] = []
  for (const block of TOPICS[topic]) {
    if (block.kind === 'heading') sections.push({ topic, heading: block.text, passages: [] })
    else {
      if (sections.length === 0) sections.push({ topic, heading: null, passages: [] })
      sections.at(-1)?.passages.push(...passagesOf(block))
    }
  }
  return sections
}

/** 'oeffnen', and `undefined` where the topic itself is the place. */
export function slugOf({ heading }: Pick<Section, 'heading'>): string | undefined {
  return heading ? headingSlug(heading.de) : undefined
}

/** Everything a block says, in the order in which it is read. */
export function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
    case 'steps':
      return block.items
    case 'rules':
    case 'keys':
      return block.items.map(({ text }) => text)
    case 'terms':
      return block.items.map(({ term, text }) => ({ de: `${term.de}: ${text.de}`, en: `${term.en}: ${text.en}` }))
    case 'threats':
      return block.items.flatMap(({ who, how, against }) => [who, how, against])
    case 'table':
      return block.rows.flat()
    case 'picture':
      return []
    default:
      return block satisfies never
  }
}
