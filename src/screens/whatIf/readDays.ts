/** Person-days as somebody types them: '20', '2,5', '2.5', ' 1.200 '; `null` where it is no number. */
export function readDays(text: string): number | null {
  const typed = text.replaceAll(/\s/g, '')
  const plain = /^\d{1,3}(\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : typed.replace(',', '.')
  return /^\d{1,7}(\.\d+)?$/.test(plain) ? Number(plain) : null
}
