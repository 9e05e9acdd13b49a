import { arm, times } from './answering.ts'
import { type FirstAnswer, firstStored } from './firstAnswer.ts'
import { focusOn, goTo } from './going.ts'
import { type Loaded, loaded, reopened, watchLongTasks } from './loading.ts'
import { prepare, readModel, readStored } from './stored.ts'
import { watchWrites } from './writes.ts'

/*
 * Runs in every page before the page's own scripts, in the app and in the others alike, and looks on from outside. A time ends in the
 * task right after the frame that shows something was produced: a message posted from an animation frame.
 */
const { WANTED: wanted } = globalThis as unknown as { WANTED: Wanted }

const watch = {
  /** of what was wanted */
  outcome: outcome(wanted),
  goTo,
  focusOn,
  arm,
  times,
  readStored,
  prepare,
  readModel,
}

export type Watch = typeof watch

/** What is waited for from the start of the navigation; `radio`: CSS selector of an answer to the first question. */
export type Wanted =
  | { readonly kind: 'loaded' | 'reopened'; readonly radio: string; readonly patience: number }
  | { readonly kind: 'firstStored'; readonly answers: readonly [FirstAnswer, FirstAnswer]; readonly patience: number }
  | { readonly kind: 'nothing' }

watchWrites()
watchLongTasks()
// whoever waits for it hears why
watch.outcome.catch(() => undefined)
Object.assign(globalThis, { watch })

function outcome(what: Wanted): Promise<Loaded | number | null> {
  switch (what.kind) {
    case 'loaded':
      return loaded(what.radio, what.patience)
    case 'reopened':
      return reopened(what.radio, what.patience)
    case 'firstStored':
      return firstStored(what.answers, what.patience)
    case 'nothing':
      return Promise.resolve(null)
    default:
      return what satisfies never
  }
}
