import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { type ReactNode, useCallback, useMemo } from "react";
import { builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";

/**
 * The entry whose upper or lower edge is nearest: an open question is so tall that its centre says nothing about where
 * it is held.
 */
const closestEdge: CollisionDetection = ({ collisionRect, droppableRects, droppableContainers }) =>
  droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id);
      if (!rect) return [];
      const value = Math.min(Math.abs(rect.top - collisionRect.top), Math.abs(rect.bottom - collisionRect.bottom));
      return [{ id: droppableContainer.id, data: { droppableContainer, value } }];
    })
    .sort((a, b) => a.data.value - b.data.value);

interface ListProps {
  /** ids of the entries in their order */
  ids: readonly string[];
  /** what an entry is called when it is said aloud */
  nameOf: (id: string) => string;
  onMove: (from: number, to: number) => void;
  children: ReactNode;
}

/** A list whose entries are put elsewhere by mouse, finger or keyboard; every step is said aloud. */
export function SortableList({ ids, nameOf, onMove, children }: ListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = useCallback((id: unknown) => ids.indexOf(String(id)) + 1, [ids]);

  const announcements = useMemo(
    () => ({
      onDragStart: ({ active }: { active: { id: unknown } }) => words.lifted(nameOf(String(active.id))),
      onDragOver: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        over ? words.over(nameOf(String(active.id)), place(over.id), ids.length) : undefined,
      onDragEnd: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        words.dropped(nameOf(String(active.id)), place((over ?? active).id)),
      onDragCancel: ({ active }: { active: { id: unknown } }) => words.dragCancelled(nameOf(String(active.id))),
    }),
    [ids.length, nameOf, place],
  );

  function end({ active, over }: DragEndEvent) {
    if (over && over.id !== active.id) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestEdge}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.dragHow } }}
    >
      <SortableContext items={ids as string[]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

interface EntryProps {
  id: string;
  name: string;
  className?: string | undefined;
  /** gets the handle to be put where the hand looks for it */
  children: (handle: ReactNode) => ReactNode;
}

/** One entry of the list with its handle. */
export function SortableEntry({ id, name, className, children }: EntryProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const handle = (
    <ActionIcon
      ref={setActivatorNodeRef}
      variant="subtle"
      color="gray"
      size="lg"
      className={styles.handle}
      {...attributes}
      {...listeners}
      aria-label={words.drag(name)}
    >
      <IconGripVertical size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <li
      ref={setNodeRef}
      className={className}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {children(handle)}
    </li>
  );
}
