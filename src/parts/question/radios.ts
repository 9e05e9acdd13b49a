/** Ticks the radio of this value in the group and no other; `undefined` leaves none ticked. No event follows. */
export function tick(group: HTMLElement | null, value: string | undefined): void {
  for (const radio of group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])
    radio.checked = radio.value === value
}
