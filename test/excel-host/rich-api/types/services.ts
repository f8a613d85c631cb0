/** Services around the workbook that the client library reaches over the same wire. */

import { apiObject, apiType, textArgument, type ApiObject, type ApiType } from '../api-type';
import type { Engine } from '../engine';

/** Told once at the start. */
const InternalServiceType: ApiType<Engine> = apiType({
  name: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => undefined },
});

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const AppRuntimeServiceType: ApiType<Engine> = apiType({
  name: 'AppRuntimeService',
  call: {
    GetAppRuntimeState: (engine) => engine.runtimeState,
    SetAppRuntimeState: (engine, [state]) => {
      engine.runtimeState = textArgument(state);
    },
  },
});

export const SERVICES: Readonly<Record<string, (engine: Engine) => ApiObject>> = {
  'Microsoft.InternalService.AddinInternalService': (engine) => apiObject(InternalServiceType, engine),
  'Microsoft.AppRuntime.AppRuntimeService': (engine) => apiObject(AppRuntimeServiceType, engine),
};
