/** @jsxImportSource preact */
import "./rare.css";
import type { FieldProps } from "./Choices";
import { Matrix } from "./Matrix";
import { People } from "./People";
import { Ranking } from "./Ranking";

/** The controls that few questionnaires need. */
export function Rare(props: FieldProps) {
  switch (props.question.kind) {
    case "ranking":
      return <Ranking {...props} />;
    case "matrix":
      return <Matrix {...props} />;
    default:
      return <People {...props} />;
  }
}
