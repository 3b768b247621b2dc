import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip, Chips, FilterChip } from '../../ui/chip.tsx';
import { ConfirmByName } from '../../ui/confirm-by-name.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Toast } from '../../ui/toast.tsx';
import { Views } from '../../ui/views.tsx';
import { Sample } from './sample.tsx';

/** Buttons in every state. */
export function ButtonSamples() {
  return (
    <Sample title="Buttons">
      <h3>Kinds</h3>
      <div className="row">
        <Button>Join this challenge</Button>
        <Button kind="second">Ask for help</Button>
        <Button kind="quiet">Not now</Button>
        <Button kind="danger">Leave the initiative</Button>
        <LinkButton kind="second" to="/challenges">
          A link
        </LinkButton>
      </div>
      <h3>Small, for rows on a desktop</h3>
      <div className="row">
        <Button small>Answer</Button>
        <Button small kind="second">
          Open
        </Button>
      </div>
      <h3>Busy</h3>
      <Button busy>Sending</Button>
      <h3>Off, with its reason</h3>
      <Button whyNot="Two owners are needed and one has accepted.">Start the initiative</Button>
      <h3>With who will see it</h3>
      <Button below="Seen by everybody, signed in or not.">Share</Button>
    </Sample>
  );
}

type View = 'list' | 'board' | 'map';

/** Chips, views and tabs. */
export function ChoiceSamples() {
  const [on, setOn] = useState(true);
  const [view, setView] = useState<View>('list');
  return (
    <Sample title="Chips, views, tabs">
      <Chips label="Kind of help">
        <Chip on={on} onPress={() => setOn(!on)}>
          Any help
        </Chip>
        <Chip on={!on} onPress={() => setOn(!on)}>
          A room
        </Chip>
        <FilterChip onRemove={() => setOn(true)}>North Ford</FilterChip>
      </Chips>
      <h3>Views of one set</h3>
      <Views
        label="View of the sample"
        chosen={view}
        onChoose={setView}
        views={[
          { id: 'list', word: 'List', icon: 'list' },
          { id: 'board', word: 'Board', icon: 'board' },
          { id: 'map', word: 'Map', icon: 'place' },
        ]}
      />
      <h3>Tabs</h3>
      <Tabs
        label="Sample tabs"
        tabs={[
          { to: '/dev/kitchen-sink', word: 'At a glance', end: true },
          { to: '/challenges', word: 'Decisions', waiting: 1 },
          { to: '/initiatives', word: 'History' },
        ]}
      />
    </Sample>
  );
}

/** Banners and a toast. */
export function BannerSamples() {
  return (
    <Sample title="Banners, toast, connection">
      <div className="stack">
        <Banner kind="info" title="Limits are on trial">
          <p>Nine readings so far. From thirteen the chart raises signals.</p>
        </Banner>
        <Banner kind="needs" title="This initiative needs a co-owner">
          <p>One owner is left. No new decision can be taken until a second one accepts.</p>
        </Banner>
        <Banner kind="good" title="Accepted">
          <p>All four owners have spoken.</p>
        </Banner>
        <Banner kind="bad" title="Not sent: the text changed while you read it">
          <p>Your words are kept.</p>
        </Banner>
        <Banner kind="offline">No connection. What you type is kept here until it returns.</Banner>
        <Toast action={{ label: 'Undo', onAction: () => undefined }} onClose={() => undefined}>
          12 readings pasted
        </Toast>
      </div>
    </Sample>
  );
}

/** The menu and the dialog, which open over the page. */
export function OverlaySamples() {
  const [open, setOpen] = useState(false);
  return (
    <Sample title="Menu and dialog">
      <div className="row">
        <MenuButton
          label="More to do"
          items={[
            { id: 'follow', word: 'Follow', about: 'You', onAction: () => undefined },
            { id: 'copy', word: 'Copy the address', onAction: () => undefined },
          ]}
        >
          More
        </MenuButton>
        <Button kind="danger" hasPopup="dialog" onPress={() => setOpen(true)}>
          Leave
        </Button>
      </div>
      <ConfirmByName
        title="Leave Warm homes?"
        name="Warm homes"
        kind="initiative"
        stay="Stay"
        go="Leave"
        isOpen={open}
        onClose={() => setOpen(false)}
        onConfirm={() => setOpen(false)}
      >
        <p>Three owners stay. What your organisation has already agreed still binds it.</p>
      </ConfirmByName>
    </Sample>
  );
}
