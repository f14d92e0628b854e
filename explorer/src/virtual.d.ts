declare module 'virtual:places' {
  const places: Record<string, [number, number]>
  export default places
  export const homes: Record<string, string>
}

declare module 'virtual:examples' {
  const queries: string[]
  export default queries
}
