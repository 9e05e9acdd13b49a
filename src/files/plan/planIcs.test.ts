import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../../tests/pdf/hostileTexts.ts'
import { planned, planOf } from '../../../tests/plannedCheck.ts'
import type { Measure } from '../../core/assessment/schema.ts'
import { planIcs } from './planIcs.ts'

const CHANGED = '2026-11-20T08:53:12.123Z'

function written(told = planned(), remind: number | null = null): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(planIcs(planOf(told), { changedAt: CHANGED, remind }))
}

/** Read by the code of others. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }))
  return { calendar, events }
}

const withMeasure = (more: Partial<Measure>) =>
  planned([{ id: 'm', questions: [], title: 'Maßnahme', status: 'open', due: '2027-02-28', ...more }], [])

describe('the plan as a calendar', () => {
  it('has an all-day entry for every unfinished measure with a due date, and no other', () => {
    const { events } = read(written())
    expect(events.map(({ event }) => [event.summary, event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['Frist: Zweiten Faktor für alle Zugänge einführen', '2027-03-31', '2027-04-01'],
      ['Frist: Router tauschen', '2027-01-31', '2027-02-01'],
    ])
    expect(events.every(({ event }) => event.startDate.isDate)).toBe(true)
  })

  it('says no more than number, owner and status, and is private', () => {
    const [first] = read(written()).events
    expect(first?.event.description).toBe(
      'Nr. 1 im Maßnahmenplan Bad Königsgrün\nVerantwortlich: IT-Leitung\nStatus: in Arbeit',
    )
    expect(first?.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it('keeps its ids and takes its stamp from the newest change', () => {
    const { calendar, events } = read(written())
    expect(events.map(({ event }) => event.uid)).toEqual(['m-1', 'm-2'].map((id) => expect.stringMatching(`^${id}\\.`)))
    expect(String(events[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T08:53:12Z')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(written()).toBe(written())
  })

  it.each([
    [14, '-P13DT15H'],
    [1, '-PT15H'],
  ])('reminds %i days before at nine in the morning', (days, trigger) => {
    const [first] = read(written(planned(), days)).events
    const [alarm] = first?.component.getAllSubcomponents('valarm') ?? []
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe(trigger)
    expect(read(written()).events[0]?.component.getAllSubcomponents('valarm')).toEqual([])
  })

  it.each(Object.entries(HOSTILE))('carries hostile texts in lines of at most 75 octets: %s', (_, text) => {
    const calendar = written(withMeasure({ title: text, owner: text }))
    expect(calendar.endsWith('\r\n')).toBe(true)
    const lines = calendar.split('\r\n')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.filter((line) => /[\0-\x1F\x7F]/.test(line))).toEqual([])
    const [first] = read(calendar).events
    const carried = text
      .replace(/\r\n?/g, '\n')
      .replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
    expect(first?.event.summary).toBe(`Frist: ${carried}`)
    expect(first?.event.description).toContain(`Verantwortlich: ${carried}\nStatus: offen`)
  })

  it('lets no text begin a property or an entry of its own', () => {
    const { events } = read(written(withMeasure({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y' })))
    expect(events).toHaveLength(1)
  })

  it('survives the last day of the calendar', () => {
    expect(read(written(withMeasure({ due: '9999-12-31' }))).events[0]?.event.startDate.toString()).toBe('9999-12-31')
  })
})
