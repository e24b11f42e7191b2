/** Tells the compiler that style sheets may be imported; Vite turns them into files. */
declare module "*.css"
