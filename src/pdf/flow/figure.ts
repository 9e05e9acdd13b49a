import type { Flow } from './flow.ts'

/** A drawing with its alternative text; `draw` gets the upper left corner. The numbers it shows must stand in a table beside it. */
export function figure(flow: Flow, alt: string, height: number, draw: (x: number, y: number) => void): void {
  flow.ensure(height)
  flow.tagger.element('Figure', { alt: flow.typeface.clean(alt) }, (element) => {
    flow.tagger.place(element, flow.left, flow.y, flow.width, height)
    flow.tagger.mark(() => draw(flow.left, flow.y))
  })
  flow.space(height)
}
