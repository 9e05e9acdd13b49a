/** With everything that opens a file and the words for all that can be wrong with one: not needed before one is chosen. */
export async function loadDrill() {
  const [drill, result, form] = await Promise.all([
    import('../../parts/safety/drill.ts'),
    import('./DrillResult.tsx'),
    import('../../parts/sealed/UnlockForm.tsx'),
  ])
  return { ...drill, DrillResult: result.DrillResult, UnlockForm: form.UnlockForm }
}

export type DrillParts = Awaited<ReturnType<typeof loadDrill>>
