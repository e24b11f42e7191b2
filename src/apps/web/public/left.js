// After a quick exit Back must show nothing: this runs before anything of the page is drawn, and again when the browser restores a kept page.
const blankWhenLeft = () => {
  if (sessionStorage.getItem("anning-left") === null || location.hash.startsWith("#token=")) return
  document.documentElement.hidden = true
  location.replace("about:blank")
}
blankWhenLeft()
// A page drawn anew was looked at above; by now it may have taken its code out of the address and be asking for its key.
addEventListener("pageshow", (event) => event.persisted && blankWhenLeft())
