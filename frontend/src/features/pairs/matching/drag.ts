import { type DragEvent, useState } from "react";

const TYPE = "application/x-tandem-mentee";

/** Makes a line something to take hold of with a mouse; the menu of the line does the same from the keyboard. */
export const draggable = (menteeId: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.setData(TYPE, menteeId);
    event.dataTransfer.effectAllowed = "move";
  },
});

/** A place where a mentee can be let go; `data-over` while one hovers above it. */
export function useDrop(onDrop: (menteeId: string) => void) {
  const [over, setOver] = useState(false);
  return {
    "data-over": over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const menteeId = event.dataTransfer.getData(TYPE);
      if (menteeId) onDrop(menteeId);
    },
  };
}
