/** What the address of a page says: ?size=14x168&slate=open&mode=wizard */
const said = new URLSearchParams(location.search)

export const SIZE = said.get('size') ?? ''
export const MODE = said.get('mode') ?? ''
/** The name of the database: what one visit answers, the next one does not find. */
export const DATABASE = `${location.pathname.split('/')[1]}-${MODE}-${SIZE}-${said.get('slate')}`

/** The questionnaire in the format of a renderer. */
export async function questionnaire<T>(format: string): Promise<T> {
  return (await (await fetch(`/assets/data/${format}-${SIZE}.json`)).json()) as T
}
