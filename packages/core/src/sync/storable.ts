/**
 * Whether a text can be stored everywhere: no NUL, which PostgreSQL has no place for, and no half of a character pair
 * (lone surrogate), which UTF-8 cannot write.
 */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Cs}/u.test(text)
