// The golden sites are compared without the theme’s script.
