/*
 * The search of the site runs in a worker, and browsers start no worker from pages that are opened from a disk. There,
 * a hidden frame takes its place: the same script, in a window of its own. Over HTTP nothing is changed.
 */
(() => {
  "use strict"

  if (location.protocol !== "file:") return

  class IFrameWorker extends EventTarget {
    constructor(address) {
      super()
      this.onmessage = null
      // What is said before the script is there waits for it.
      this._waiting = []
      const frame = document.createElement("iframe")
      frame.hidden = true
      document.body.append(frame)
      this._frame = frame
      const inside = frame.contentWindow
      inside.postMessage = (data) => {
        const event = new MessageEvent("message", { data })
        this.dispatchEvent(event)
        if (this.onmessage) this.onmessage(event)
      }
      const script = inside.document.createElement("script")
      script.src = new URL(address, document.baseURI)
      script.onload = () => {
        const waiting = this._waiting
        this._waiting = null
        waiting.forEach((data) => this._deliver(data))
      }
      script.onerror = () => this.dispatchEvent(new Event("error"))
      inside.document.body.append(script)
    }

    postMessage(data) {
      if (this._waiting) this._waiting.push(data)
      else this._deliver(data)
    }

    terminate() {
      this._frame.remove()
    }

    _deliver(data) {
      const inside = this._frame.contentWindow
      // A worker never answers within the call that asks it.
      setTimeout(() => inside.dispatchEvent(new inside.MessageEvent("message", { data: structuredClone(data) })))
    }
  }

  // The theme looks for this name, too.
  window.IFrameWorker = IFrameWorker
  window.Worker = IFrameWorker
})()
