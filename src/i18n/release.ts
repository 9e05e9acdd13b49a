import { catalogue } from './catalogue.ts'

/** What of the municipality's own the public report may show, on the screen where it is ticked. */
export const releaseTexts = catalogue(
  {
    header: 'Angaben zur Prüfung freigeben',
    headerHint: 'Der öffentliche Bericht zeigt nur, was Sie hier einzeln freigeben.',
    coverage: 'Geltungsbereich',
    occasion: 'Anlass',
    notStated: 'nicht angegeben',
    programme: 'Was die Kommune vorhat',
    programmeHint:
      'In allgemeinen Worten, etwa „Wir verbessern die Datensicherung und schulen alle Beschäftigten“. Nennen Sie keine Lücken, Produkte oder Namen. Der Text steht so im Bericht.',
    halfYears: 'Mittel und Personal je Halbjahr freigeben',
    halfYearsHint: 'Die Summen kommen aus Ihrem Maßnahmenplan. Was nicht angekreuzt ist, steht nicht im Bericht.',
    noHalfYears: 'Im Maßnahmenplan hat noch keine Maßnahme eine Frist. Deshalb gibt es keine Summen zum Freigeben.',
    firstHalf: '1.\u00a0Halbjahr {year}',
    secondHalf: '2.\u00a0Halbjahr {year}',
    budget: '{name}, Mittel: {once} einmalig, {yearly} jährlich',
    staff: '{name}, Personal: {days}\u00a0Personentage',
    contact: 'Ansprechstelle',
    contactHint: 'Eine Stelle oder Adresse für Rückfragen, zum Beispiel „Pressestelle, presse@musterstadt.example“.',
  },
  {
    header: 'Release what was stated about the assessment',
    headerHint: 'The public report shows only what you release here item by item.',
    coverage: 'Scope',
    occasion: 'Occasion',
    notStated: 'not stated',
    programme: 'What the municipality is going to do',
    programmeHint:
      'In general words, such as “We are improving our backups and training all staff”. Do not name gaps, products or people. The text appears in the report as it is.',
    halfYears: 'Release budget and staff by half-year',
    halfYearsHint: 'The sums come from your action plan. What is not ticked is not in the report.',
    noHalfYears: 'No measure in the action plan has a due date yet, so there are no sums to release.',
    firstHalf: '1st half of {year}',
    secondHalf: '2nd half of {year}',
    budget: '{name}, budget: {once} one-off, {yearly} yearly',
    staff: '{name}, staff: {days} person-days',
    contact: 'Contact',
    contactHint: 'An office or address for questions, such as “Press office, press@musterstadt.example”.',
  },
)
