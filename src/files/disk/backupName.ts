import { plain } from '../fileName.ts'

const PLACE_LENGTH = 60

/** What the names of all backups of one municipality begin with. */
function placeOf(municipality: string): string {
  return plain(municipality).slice(0, PLACE_LENGTH).replace(/-$/, '') || 'IT-Check'
}

/**
 * 'Musterstadt 2026-12-01 14-03-27.itcheck': the moment by the clock of this computer.
 * @param at `YYYY-MM-DD HH-MM-SS` @param number 2 and more where that name is taken
 */
export function backupName(municipality: string, at: string, number = 1, extension = 'itcheck'): string {
  return `${placeOf(municipality)} ${at}${number > 1 ? ` (${number})` : ''}.${extension}`
}

/** Whether the app may have given that name to a backup of this municipality; its content has to tell the rest. */
export function isBackupName(name: string, municipality: string): boolean {
  const place = placeOf(municipality)
  return (
    name.startsWith(`${place} `) &&
    /^\d{4}-\d\d-\d\d \d\d-\d\d-\d\d( \(\d+\))?\.itcheck(\.age)?$/.test(name.slice(place.length + 1))
  )
}
