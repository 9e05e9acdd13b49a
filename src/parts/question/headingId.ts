/** Of the heading of a question's card, which gets the focus when one comes to it. */
export function headingId(question: string): string {
  return `frage-${question}`
}
