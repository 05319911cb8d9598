export function nodeProblem(version?: number): string | null;
