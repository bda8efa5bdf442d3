/** Changes that mattered, with the bench before and after each, on one machine. */
export const CHANGES = `## Changes that mattered

`;
