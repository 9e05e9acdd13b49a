/** As a `ref`: takes the focus when the control appears, where the one that had it has gone. */
export function focusOnArrival(control: HTMLElement | null): void {
  control?.focus()
}
