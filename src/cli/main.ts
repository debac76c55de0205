/** The command `padam`. */
