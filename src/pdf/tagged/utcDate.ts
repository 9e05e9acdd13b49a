/**
 * Midnight UTC of an ISO date, whose local fields are the UTC ones. jsPDF writes the local time of the date it is given, so an
 * ordinary Date would give other bytes in every time zone; its own text form refuses years from 2038 on.
 */
export class UtcDate extends Date {
  /** `iso` is YYYY-MM-DD; throws a RangeError for anything else, since the core hands out checked dates only. */
  constructor(iso: string) {
    super(`${iso}T00:00:00Z`)
    if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(this.getTime())) throw new RangeError(`not an ISO date: ${iso}`)
  }

  override getTimezoneOffset(): number {
    return 0
  }

  override getFullYear(): number {
    return this.getUTCFullYear()
  }

  override getMonth(): number {
    return this.getUTCMonth()
  }

  override getDate(): number {
    return this.getUTCDate()
  }

  override getHours(): number {
    return this.getUTCHours()
  }

  /** Some zones are off by half an hour, and all were by odd minutes and seconds before there were zones. */
  override getMinutes(): number {
    return this.getUTCMinutes()
  }

  override getSeconds(): number {
    return this.getUTCSeconds()
  }
}
