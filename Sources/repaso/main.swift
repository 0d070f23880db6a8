import Shell

Repaso.main()
