/** A breach of PDF/UA-1; `id` is the failure condition of the Matterhorn Protocol 1.1, or 'NN-xxx' for one it has no number for. */
export interface Finding {
  readonly id: string
  readonly message: string
}

export type AddFinding = (id: string, message: string) => void
