package org.tandem.notifications.mail;

/** A way out of the house: SMTP today; a messenger allowed by L-12 would be another. Blocking, with an end to waiting. */
interface Channel {

    /** Whether it is set up at all. */
    boolean isConfigured();

    /** Opens a connection; nothing was handed over when this fails. */
    Connection open() throws Unreachable;

    /** One connection for several letters. */
    interface Connection extends AutoCloseable {

        /**
         * Hands a letter over.
         *
         * @throws Refused it was certainly not accepted
         * @throws Uncertain the line broke after the last word: it may have been accepted
         */
        void send(Letter letter) throws Refused, Uncertain;

        @Override
        void close();
    }

    /** Nobody answers at the other end, or he does not let us in. */
    final class Unreachable extends Exception {
        Unreachable(String code) {
            super(code, null, false, false);
        }
    }

    /** The letter was not accepted. */
    final class Refused extends Exception {

        private final boolean forGood;

        /** @param code what is kept: a number of the protocol, never a text of the other side (it may hold the address) */
        Refused(String code, boolean forGood) {
            super(code, null, false, false);
            this.forGood = forGood;
        }

        boolean isForGood() {
            return forGood;
        }
    }

    /** Nobody can tell whether the letter was accepted. */
    final class Uncertain extends Exception {
        Uncertain(String code) {
            super(code, null, false, false);
        }
    }
}
