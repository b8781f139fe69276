import { saveFile } from "@/lib/download";
import { notifyProblem } from "@/ui/notify";
import { fileName, type OwnTemplate } from "./model";
import { readFile } from "./queries";

/** The questionnaire as a file for another school. */
export async function download({ id, title }: Pick<OwnTemplate, "id" | "title">): Promise<void> {
  try {
    const file = JSON.stringify(await readFile(id), undefined, 2);
    saveFile(new Blob([file], { type: "application/json" }), fileName(title));
  } catch (error) {
    notifyProblem(error);
  }
}
