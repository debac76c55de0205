/** Indonesian nouns by how they are built, for no list has them all. */

/** "kependudukan", "perhubungan", "aktivitas", "informatika": nouns of what is done, and loans. */
export const isNounForm = (lower: string): boolean =>
  /^(ke|pe|per)\p{L}{3,}an$/u.test(lower) || /^\p{L}{4,}(si|isme|itas|ata|logi|ika|tik|nomi)$/u.test(lower)
