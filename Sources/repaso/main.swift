print("repaso")
