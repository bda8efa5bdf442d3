export async function refitOwn(_path: string): Promise<void> {}
