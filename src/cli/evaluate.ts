/** `padam evaluate`: scores against gold. */
export async function evaluate(_folder: string, _options: object): Promise<void> {}
