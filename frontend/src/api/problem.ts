/** One field that the server refused. */
export interface FieldProblem {
  /** JSON name of the field, nested ones with dots */
  field: string;
  code: string;
  message: string;
}

/** What the server says when it refuses (RFC 9457, application/problem+json). */
interface Problem {
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: FieldProblem[];
}

/** Code of a problem born here: the server was not reached at all. */
export const UNREACHABLE = "unreachable";

/** Every refusal of the API, typed: `code` is stable (`version-conflict`, `V-10`), `message` is Russian or empty. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
    /** seconds to wait, told with 429 */
    readonly retryAfter?: number,
  ) {
    super(message);
  }

  /** Reads a refused answer; an answer that isn't a problem (a proxy's page, say) keeps only its status. */
  static of(response: Response, body: unknown): ProblemError {
    const problem = isProblem(body) ? body : {};
    const seconds = Number(response.headers.get("Retry-After"));
    return new ProblemError(
      response.status,
      problem.code ?? `http-${response.status}`,
      problem.detail ?? problem.title ?? "",
      problem.errors ?? [],
      seconds > 0 ? seconds : undefined,
    );
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body;
}
